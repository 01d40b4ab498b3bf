package org.gehor.jurisdiction;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a country say; read from a file a country under {@code jurisdiction/}, where each rule names its source.
 *
 * @param name of the country, by language
 * @param timeZone in which days are counted
 * @param answerWithinDays calendar days within which a complaint is answered as a rule
 * @param answerWithinDaysForChild the same for a patient below the adult age
 * @param adultAge full years from which one is an adult
 * @param patientDecidesFromAge full years from which a child decides, as an adult does, whether a guardian may see its case
 * @param bases on what one may act for somebody else, in the order in which to offer it
 * @param promises what somebody who writes may expect, by kind of case
 * @param reopenWithinDays calendar days after an answer within which a party may ask for the case to be opened again
 * @param decideReopeningWithinDays calendar days within which that is decided
 * @param replyWithinDays calendar days within which the unit replies to a letter
 * @param unitUnknown who takes what is sent by somebody who does not know the unit
 * @param bodiesToTurnTo when the answer does not satisfy
 * @param showStaffName whether a citizen's access log names who opened a case, besides role, unit and time
 * @param keptBy the law by which cases are kept, by language; the service itself removes none
 * @param clock how the time for an answer is counted
 */
public record CountryProfile(
        Map<String, String> name,
        ZoneId timeZone,
        int answerWithinDays,
        int answerWithinDaysForChild,
        int adultAge,
        int patientDecidesFromAge,
        Map<String, BasisRule> bases,
        Map<String, Promise> promises,
        int reopenWithinDays,
        int decideReopeningWithinDays,
        int replyWithinDays,
        UnitUnknown unitUnknown,
        List<Body> bodiesToTurnTo,
        boolean showStaffName,
        Map<String, String> keptBy,
        ClockRules clock) {

    /**
     * A body outside the provider that one may turn to.
     *
     * @param name by language
     * @param description what it does, by language
     * @param url its public page
     * @param board true of the one that stands in the tree of organisations for each region: there it has its own name
     * @param offices where it has offices of its own; empty when it has one for the whole country
     */
    public record Body(
            Map<String, String> name,
            Map<String, String> description,
            URI url,
            boolean board,
            @Nullable List<Office> offices) {}

    /**
     * An office of a body for some counties.
     *
     * @param counties as they are called in the tree of organisations
     * @param name its own name, the same in all languages
     * @param url its public page
     */
    public record Office(List<String> counties, String name, URI url) {}

    /**
     * Who takes what is sent by somebody who does not know the unit, and finds out which it was: one in each region.
     *
     * @param kind of organisation
     */
    public record UnitUnknown(String kind) {}

    /**
     * What somebody who writes may expect.
     *
     * @param answer for themselves; possible means: if they want one
     * @param follow they may ask to be told what comes of it
     */
    public record Promise(AnswerPromise answer, boolean follow) {}

    /** What is promised to this kind of case; fails for one that the profile forgot. */
    public Promise promise(String kind) {
        return Objects.requireNonNull(promises.get(kind), () -> "The profile promises nothing to " + kind);
    }

    /** The day, in the country, on which the answer to a complaint received then is due. */
    public LocalDate dueOn(Instant received, LocalDate patientBornOn) {
        return dueAfter(received, termFor(received, patientBornOn));
    }

    /** Calendar days within which a complaint received then is answered. */
    public int termFor(Instant received, LocalDate patientBornOn) {
        return isChild(patientBornOn, dayOf(received)) ? answerWithinDaysForChild : answerWithinDays;
    }

    /** The day, in the country, on which something is due that has so many calendar days from this moment on. */
    public LocalDate dueAfter(Instant start, int days) {
        return clock.due(dayOf(start).plusDays(days));
    }

    /** True while somebody born then has not come of age on the day. */
    public boolean isChild(LocalDate bornOn, LocalDate day) {
        return Period.between(bornOn, day).getYears() < adultAge;
    }

    /** True from the age on at which a child decides as an adult. */
    public boolean decidesThemself(LocalDate bornOn, LocalDate day) {
        return Period.between(bornOn, day).getYears() >= patientDecidesFromAge;
    }

    /** The day on which somebody born then comes of age. */
    public LocalDate adultOn(LocalDate bornOn) {
        return bornOn.plusYears(adultAge);
    }

    /** The moment, in the country, at which a day begins. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(timeZone).toInstant();
    }

    /** What is said of this basis; fails for one that the profile forgot. */
    public BasisRule basis(String name) {
        return Objects.requireNonNull(bases.get(name), () -> "The profile says nothing of the basis " + name);
    }

    /** The end, in the country, of the last day on which a party may ask for an answered case to be opened again. */
    public Instant reopenUntil(Instant answered) {
        return dayOf(answered)
                .plusDays(reopenWithinDays + 1L)
                .atStartOfDay(timeZone)
                .toInstant();
    }

    /** Whole days from the moment's day in the country to the due day; negative when it has passed. */
    public long daysLeft(LocalDate dueOn, Instant now) {
        return ChronoUnit.DAYS.between(dayOf(now), dueOn);
    }

    /** Calendar days, in the country, from one moment to a later one: the nights between them, however long an hour was moved. */
    public int daysBetween(Instant from, Instant until) {
        return Math.toIntExact(ChronoUnit.DAYS.between(dayOf(from), dayOf(until)));
    }

    /** The calendar day in the country. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(timeZone).toLocalDate();
    }

    /** The text in the language, else in English, which every profile has. */
    public static String in(Map<String, String> texts, Locale language) {
        var key = language.getLanguage().equals("no") ? "nb" : language.getLanguage();
        return texts.getOrDefault(key, texts.getOrDefault("en", ""));
    }
}
