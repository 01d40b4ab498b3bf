package org.gehor.submission;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gehor.cases.PatientRelation;
import org.gehor.platform.graphql.Checks;
import org.gehor.representation.RepresentationBasis;
import org.jspecify.annotations.Nullable;

/** Whom a complaint is about, as typed so far. Schema type {@code DraftPatient} and its input. */
record DraftPatient(
        @Nullable PatientRelation relation,
        @Nullable RepresentationBasis basis,
        @Nullable String name,
        @Nullable String personalNumber,
        @Nullable String bornOn,
        @Nullable String statement,
        @Nullable String validUntil,
        List<String> proofAttachmentIds) {

    DraftPatient {
        proofAttachmentIds = List.copyOf(proofAttachmentIds);
    }

    /** The same with its number changed, as when it is sealed. */
    DraftPatient withNumber(UnaryOperator<String> change) {
        return new DraftPatient(
                relation,
                basis,
                name,
                personalNumber == null ? null : change.apply(personalNumber),
                bornOn,
                statement,
                validUntil,
                proofAttachmentIds);
    }

    void check(Checks checks) {
        checks.optionalText(name, Limits.PATIENT_NAME, "content", "patient", "name")
                .optionalText(personalNumber, Limits.PERSONAL_NUMBER, "content", "patient", "personalNumber")
                .optionalText(bornOn, 40, "content", "patient", "bornOn")
                .optionalText(statement, Limits.STATEMENT, "content", "patient", "statement")
                .optionalText(validUntil, 40, "content", "patient", "validUntil")
                .count(proofAttachmentIds.size(), Limits.PROOFS, "content", "patient", "proofAttachmentIds");
    }

    @Override
    public String toString() {
        return "DraftPatient[]";
    }
}
