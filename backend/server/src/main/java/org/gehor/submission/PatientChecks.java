package org.gehor.submission;

import java.time.LocalDate;
import java.util.List;
import org.gehor.cases.PatientRelation;
import org.gehor.jurisdiction.BasisRule;
import org.gehor.jurisdiction.CountryProfile;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The limits of what is said of the patient. A missing basis, paper or number is none of them. */
final class PatientChecks {

    private PatientChecks() {}

    /** @param today in the country of the organisation */
    static void check(Checks checks, Form form, CountryProfile profile, LocalDate today) {
        var patient = form.patient();
        if (patient == null) {
            return;
        }
        checks.text(patient.name(), 1, Limits.PATIENT_NAME, "patient", "name")
                .optionalText(patient.statement(), Limits.STATEMENT, "patient", "statement");
        basis(checks, patient, profile);
        number(checks, patient, today);
        validUntil(checks, patient, profile, today);
        proof(checks, patient, form.attachmentIds());
    }

    private static void basis(Checks checks, PatientInput patient, CountryProfile profile) {
        checks.unless(
                patient.relation() != PatientRelation.ONESELF,
                Problem.at(ProblemCode.INVALID_FORMAT, "patient", "relation"));
        checks.unless(
                patient.relation() == PatientRelation.ONESELF
                        || profile.basis(patient.basis().name())
                                .relations()
                                .contains(patient.relation().name()),
                Problem.at(ProblemCode.BASIS_DOES_NOT_FIT, "patient", "basis"));
    }

    private static void number(Checks checks, PatientInput patient, LocalDate today) {
        checks.unless(
                !patient.numbered() || patient.number(today).isPresent(),
                Problem.at(ProblemCode.INVALID_PERSONAL_NUMBER, "patient", "personalNumber"));
        var born = patient.bornOn();
        checks.unless(
                born == null || !born.isAfter(today), Problem.at(ProblemCode.DATE_IN_FUTURE, "patient", "bornOn"));
        checks.unless(
                born == null || born.isAfter(today.minusYears(Limits.YEARS_BACK)),
                Problem.at(ProblemCode.INVALID_PERIOD, "patient", "bornOn"));
    }

    private static void validUntil(Checks checks, PatientInput patient, CountryProfile profile, LocalDate today) {
        var until = patient.validUntil();
        checks.unless(
                until == null
                        || profile.basis(patient.basis().name()).expires() != BasisRule.Expiry.AS_STATED
                        || !until.isBefore(today),
                Problem.at(ProblemCode.INVALID_PERIOD, "patient", "validUntil"));
    }

    private static void proof(Checks checks, PatientInput patient, @Nullable List<String> files) {
        var sent = files == null ? List.<String>of() : files;
        for (int i = 0; i < patient.proofAttachmentIds().size(); i++) {
            checks.unless(
                    sent.contains(patient.proofAttachmentIds().get(i)),
                    Problem.at(ProblemCode.NOT_FOUND, "patient", "proofAttachmentIds", Integer.toString(i)));
        }
    }
}
