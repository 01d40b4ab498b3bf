package org.gehor.cases;

import reactor.core.publisher.Mono;

/** What follows in a case when its patient has said yes or no to somebody who acts for them, or has taken it over. */
public interface PatientDecided {

    /**
     * Inside the change in which the patient decided, after their decision was written.
     *
     * @return the case after it
     */
    Mono<CareCase> in(CaseChange.Locked locked);
}
