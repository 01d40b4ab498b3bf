package org.gehor.organisation;

import java.util.UUID;
import org.gehor.support.ServerTest;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class OrganisationNodeTests {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void isFoundByItsIdAsANode() {
        var unit = people.unit("NO");
        var worker = people.worker(unit, "HANDLER");
        people.api(port, worker.token())
                .document(
                        "query($id: ID!) { node(id: $id) { __typename id ... on Organisation { country externalId } } }")
                .variable("id", unit.globalId())
                .execute()
                .path("node")
                .matchesJson("{__typename: 'Organisation', id: '" + unit.globalId() + "', country: 'NO', externalId: '"
                        + unit.externalId() + "'}");
    }

    @Test
    void isFoundByAnyone() {
        var unit = people.unit("SE");
        people.api(port, "")
                .document(
                        "query($id: ID!) { organisation(id: $id) { id kind handlingMode open demo ancestors place } }")
                .variable("id", unit.globalId())
                .execute()
                .path("organisation")
                .matchesJson("{kind: 'UNIT', handlingMode: 'BUILT_IN', open: true, demo: true, ancestors: []}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Organisation", "Organisation-1", "Case-00000000-0000-0000-0000-000000000000", "x-y"})
    void isNothingForAnIdOfAnotherKind(String id) {
        people.api(port, "")
                .document("query($id: ID!) { organisation(id: $id) { id } }")
                .variable("id", id)
                .execute()
                .path("organisation")
                .valueIsNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Organisation-", "Nothing-00000000-0000-0000-0000-000000000000"})
    void isNoNodeWhenTheIdNamesNone(String id) {
        var worker = people.worker(people.unit("SE"), "HANDLER");
        people.api(port, worker.token())
                .document("query($id: ID!) { node(id: $id) { id } }")
                .variable("id", id)
                .execute()
                .path("node")
                .valueIsNull();
    }

    @Test
    void isNothingWhenThereIsNone() {
        people.api(port, "")
                .document("query($id: ID!) { organisation(id: $id) { id } }")
                .variable("id", "Organisation-" + UUID.randomUUID())
                .execute()
                .path("organisation")
                .valueIsNull();
    }
}
