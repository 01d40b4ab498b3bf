package org.gehor.platform.security;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts. Decides the database role of a transaction and, with the id, which rows it sees. */
public sealed interface Actor {

    /** Database role that a transaction of this actor takes. */
    String databaseRole();

    /** Id that the row rules compare with; null for actors without rows of their own. */
    @Nullable
    UUID id();

    /** Kind by which the schema's {@code @allowed} lets an operation be called. */
    Kind kind();

    /** Kinds of callers as the schema names them. */
    enum Kind {
        /** Every caller, logged in or not; in the schema only. */
        ANYONE,
        ANONYMOUS,
        CITIZEN,
        STAFF,
        SERVICE
    }

    /** Nobody has logged in: sees what is public. */
    record Anonymous() implements Actor {
        @Override
        public String databaseRole() {
            return "gehor_public";
        }

        @Override
        public @Nullable UUID id() {
            return null;
        }

        @Override
        public Kind kind() {
            return Kind.ANONYMOUS;
        }
    }

    /**
     * A patient or relative, logged in by eID.
     *
     * @param id of the person
     * @param name as the eID says it
     * @param country ISO 3166-1 alpha-2, of the identity number
     * @param bornOn from the identity number; decides the shorter time for children
     */
    record Citizen(UUID id, String name, String country, LocalDate bornOn) implements Actor {
        @Override
        public String databaseRole() {
            return "gehor_citizen";
        }

        @Override
        public Kind kind() {
            return Kind.CITIZEN;
        }

        @Override
        public String toString() {
            return "Citizen[" + id + "]";
        }
    }

    /**
     * Somebody who works at an organisation; where, and as what, is our data, not the token's.
     *
     * @param id of the staff member
     * @param name as the employer's login says it
     * @param title for signatures; null when none is known
     */
    record Staff(UUID id, String name, @Nullable String title) implements Actor {
        @Override
        public String databaseRole() {
            return "gehor_staff";
        }

        @Override
        public Kind kind() {
            return Kind.STAFF;
        }

        @Override
        public String toString() {
            return "Staff[" + id + "]";
        }
    }

    /** The step that finds or makes the row of whoever logs in. */
    record Login() implements Actor {
        @Override
        public String databaseRole() {
            return "gehor_login";
        }

        @Override
        public @Nullable UUID id() {
            return null;
        }

        @Override
        public Kind kind() {
            return Kind.SERVICE;
        }
    }

    /** What follows from the event log, without a person behind it. */
    record Follower(String name) implements Actor {
        @Override
        public String databaseRole() {
            return "gehor_follower";
        }

        @Override
        public @Nullable UUID id() {
            return null;
        }

        @Override
        public Kind kind() {
            return Kind.SERVICE;
        }
    }

    /** Whoever runs the installation: the files that its settings name, read when a node starts. Never a request. */
    record Operator() implements Actor {
        @Override
        public String databaseRole() {
            return "gehor_operator";
        }

        @Override
        public @Nullable UUID id() {
            return null;
        }

        @Override
        public Kind kind() {
            return Kind.SERVICE;
        }
    }

    /** The step that seals the logs. Never a request. */
    record Sealer() implements Actor {
        @Override
        public String databaseRole() {
            return "gehor_sealer";
        }

        @Override
        public @Nullable UUID id() {
            return null;
        }

        @Override
        public Kind kind() {
            return Kind.SERVICE;
        }
    }
}
