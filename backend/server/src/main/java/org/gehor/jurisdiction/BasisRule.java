package org.gehor.jurisdiction;

import java.util.List;
import java.util.Map;

/**
 * What a country says of one basis on which somebody acts for a patient.
 *
 * @param name by language
 * @param help when it fits, by language
 * @param relations for whom it may be chosen
 * @param proof whether it needs to be shown
 * @param patientDecides the patient's yes or no settles it; otherwise staff check it and the patient is only told
 * @param patientMayEnd the patient may end it by themself
 * @param expires when it ends by itself
 */
public record BasisRule(
        Map<String, String> name,
        Map<String, String> help,
        List<String> relations,
        ProofNeed proof,
        boolean patientDecides,
        boolean patientMayEnd,
        Expiry expires) {

    public BasisRule {
        relations = List.copyOf(relations);
    }

    /** Whether a basis needs to be shown; the meanings stand in the schema. */
    public enum ProofNeed {
        NONE,
        HELPFUL,
        REQUIRED_FOR_SCOPE
    }

    /** When it ends by itself; the meanings stand in the schema. */
    public enum Expiry {
        WHEN_ADULT,
        AS_STATED,
        NEVER
    }
}
