package org.gehor.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gehor.jurisdiction.CountryProfile;
import org.gehor.organisation.Organisation;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The units that a form names, as they are: the one that is to answer and those that it concerns as well. Whoever does not
 * know the unit says where it was, and the form goes to whom the country's profile names.
 *
 * @param known those of the named ones that there are
 */
record Units(Map<UUID, Organisation> known) {

    private static final String RECEIVER = "organisationId";
    private static final String FURTHER = "furtherUnitIds";

    /** Ids of all units that the form names; what is no id is left out, and refused later. */
    static List<UUID> idsOf(Form form) {
        return Stream.concat(
                        Stream.of(form.organisationId()),
                        form.furtherUnitIds().stream().limit(Limits.FURTHER_UNITS))
                .flatMap(id -> GlobalId.parse(Organisation.TYPE, id).stream())
                .toList();
    }

    /** The one that is to answer; refused when there is none that takes cases. */
    Organisation receiver(Form form) {
        var receiver = GlobalId.parse(Organisation.TYPE, form.organisationId())
                .map(known::get)
                .orElseThrow(() -> new Refusal(Problem.at(ProblemCode.UNKNOWN_ORGANISATION, RECEIVER)));
        if (!receiver.takesCases()) {
            throw new Refusal(Problem.at(ProblemCode.CLOSED_ORGANISATION, RECEIVER));
        }
        return receiver;
    }

    /** Paths by id of the units that it concerns as well, in the person's order; of a form that is checked. */
    Map<UUID, String> further(Form form) {
        var further = new LinkedHashMap<UUID, String>();
        for (var id : form.furtherUnitIds()) {
            var unit = Objects.requireNonNull(find(id));
            further.put(unit.id(), unit.path());
        }
        return further;
    }

    /** Notes what is wrong with them. */
    void check(Checks checks, Form form, CountryProfile profile) {
        var receiver = receiver(form);
        if (form.unitWords() != null) {
            checks.text(form.unitWords(), 1, Limits.UNIT_WORDS, "unitWords")
                    .unless(
                            receiver.kind().name().equals(profile.unitUnknown().kind()),
                            Problem.at(ProblemCode.NOT_ALLOWED_NOW, RECEIVER))
                    .unless(form.furtherUnitIds().isEmpty(), Problem.at(ProblemCode.NOT_ALLOWED_NOW, FURTHER));
        }
        var size = form.furtherUnitIds().size();
        checks.unless(
                size <= Limits.FURTHER_UNITS,
                Problem.at(ProblemCode.TOO_MANY, FURTHER).with(size, Limits.FURTHER_UNITS));
        for (int i = 0; i < Math.min(size, Limits.FURTHER_UNITS); i++) {
            checkFurther(checks, form, receiver, i);
        }
    }

    private void checkFurther(Checks checks, Form form, Organisation receiver, int place) {
        var ids = form.furtherUnitIds();
        var unit = find(ids.get(place));
        var path = new String[] {FURTHER, Integer.toString(place)};
        var before = ids.subList(0, place).stream().map(this::find).collect(Collectors.toSet());
        checks.unless(
                        unit != null && unit.country().equals(receiver.country()) && unit.takesCases(),
                        Problem.at(ProblemCode.UNKNOWN_ORGANISATION, path))
                .unless(
                        unit == null || !(unit.id().equals(receiver.id()) || before.contains(unit)),
                        Problem.at(ProblemCode.ALREADY_DONE, path));
    }

    private @Nullable Organisation find(String id) {
        return GlobalId.parse(Organisation.TYPE, id).map(known::get).orElse(null);
    }
}
