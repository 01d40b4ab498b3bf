package org.gehor.representation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.PatientRelation;
import org.gehor.jurisdiction.CountryProfile;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What comes with a case that somebody files for somebody else: who they are to the patient, and on what they act. Nobody is
 * refused; it is the patient or staff who say whether it holds.
 */
@Component
public class RequestRepresentation {

    private final RepresentationRepository representations;
    private final RepresentationEnds ends;
    private final CountryProfiles profiles;

    RequestRepresentation(RepresentationRepository representations, RepresentationEnds ends, CountryProfiles profiles) {
        this.representations = representations;
        this.ends = ends;
        this.profiles = profiles;
    }

    /**
     * What the one who files says; checked already.
     *
     * @param patientName as far as known
     * @param bornOn by the number, else as stated; null when not known
     * @param statement how they are related
     * @param lastDay of a basis that ends as stated
     * @param proof ids of files of the case
     */
    public record Claim(
            PatientRelation relation,
            RepresentationBasis basis,
            String patientName,
            @Nullable LocalDate bornOn,
            @Nullable String statement,
            @Nullable LocalDate lastDay,
            List<UUID> proof) {

        public Claim {
            proof = List.copyOf(proof);
        }

        @Override
        public String toString() {
            return "Claim[" + basis + "]";
        }
    }

    /** In the transaction that files. */
    public Mono<Void> request(CareCase filed, Actor.Citizen submitter, Claim claim) {
        return representations
                .nextId()
                .map(id -> of(id, filed, submitter, claim))
                .flatMap(asked -> representations
                        .request(asked)
                        .then(Mono.defer(() -> representations.claim(asked)))
                        .then(Mono.defer(() -> representations.addStep(
                                asked.representationId(),
                                asked.caseId(),
                                Decision.ofRepresentative(asked.state(), asked.requestedAt()),
                                asked.validUntil()))));
    }

    private Representation of(UUID id, CareCase filed, Actor.Citizen submitter, Claim claim) {
        var profile = profiles.get(filed.country());
        var now = filed.receivedAt();
        var decides = patientDecides(claim.relation(), claim.basis(), claim.bornOn(), profile, now);
        return new Representation(
                id,
                filed.caseId(),
                filed.caseNumber(),
                filed.country(),
                Objects.requireNonNull(submitter.id()),
                submitter.name(),
                filed.patientId(),
                claim.patientName(),
                claim.basis(),
                claim.relation(),
                claim.statement(),
                decides,
                profile.basis(claim.basis().name()).patientMayEnd(),
                decides && filed.patientId() != null ? RepresentationState.REQUESTED : RepresentationState.CLAIMED,
                now,
                ends.byRule(claim.basis(), profile, claim.bornOn(), claim.lastDay(), now),
                null,
                null,
                null,
                null,
                false,
                true,
                false,
                false,
                claim.proof());
    }

    /** Nobody is asked who has died; a child that is old enough is asked about its guardian as an adult is. */
    static boolean patientDecides(
            PatientRelation relation,
            RepresentationBasis basis,
            @Nullable LocalDate bornOn,
            CountryProfile profile,
            Instant now) {
        if (relation == PatientRelation.DECEASED) {
            return false;
        }
        return profile.basis(basis.name()).patientDecides()
                || (basis == RepresentationBasis.GUARDIAN_OF_MINOR
                        && bornOn != null
                        && profile.decidesThemself(bornOn, profile.dayOf(now)));
    }
}
