package org.gehor.submission;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gehor.cases.PatientRelation;
import org.gehor.person.PersonalNumber;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.representation.RepresentationBasis;
import org.gehor.representation.RequestRepresentation;
import org.jspecify.annotations.Nullable;

/** Whom a complaint is about, as sent. Schema type {@code PatientInput}, which states the limits. */
record PatientInput(
        PatientRelation relation,
        RepresentationBasis basis,
        String name,
        @Nullable String personalNumber,
        @Nullable LocalDate bornOn,
        @Nullable String statement,
        @Nullable LocalDate validUntil,
        List<String> proofAttachmentIds) {

    PatientInput {
        proofAttachmentIds = List.copyOf(proofAttachmentIds);
    }

    /** True when a number was typed, right or wrong. */
    boolean numbered() {
        return personalNumber != null && !personalNumber.isBlank();
    }

    Optional<PersonalNumber> number(LocalDate today) {
        return personalNumber == null ? Optional.empty() : PersonalNumber.parse(personalNumber, today);
    }

    /** By the number, else as stated. */
    @Nullable
    LocalDate born(LocalDate today) {
        return number(today).map(PersonalNumber::bornOn).orElse(bornOn);
    }

    RequestRepresentation.Claim claim(LocalDate today) {
        return new RequestRepresentation.Claim(
                relation,
                basis,
                name.strip(),
                born(today),
                Form.stripped(statement),
                validUntil,
                proofAttachmentIds.stream()
                        .map(id -> GlobalId.parse("Attachment", id).orElse(new UUID(0, 0)))
                        .distinct()
                        .toList());
    }

    /** All of it, to tell one submission from another. */
    List<@Nullable Object> body() {
        return Arrays.asList(relation, basis, name, personalNumber, bornOn, statement, validUntil, proofAttachmentIds);
    }

    @Override
    public String toString() {
        return "PatientInput[]";
    }
}
