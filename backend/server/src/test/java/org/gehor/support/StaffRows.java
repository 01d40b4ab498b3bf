package org.gehor.support;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gehor.support.TestPeople.Worker;

/** Everything that stands in rows which staff can read, whatever the API asks for. */
public final class StaffRows {

    private StaffRows() {}

    /** Each value as {@code table.column: value}. */
    public static List<String> readableBy(Worker worker) throws SQLException {
        var readable = new ArrayList<String>();
        try (var connection = TestDatabase.asApplication()) {
            connection.setAutoCommit(false);
            try (var become = connection.prepareStatement(
                    "select set_config('role', 'gehor_staff', true), set_config('app.actor', ?, true)")) {
                become.setString(1, worker.id().toString());
                become.execute();
            }
            for (var column : readableColumns()) {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select " + column[1] + "::text from " + column[0])) {
                    while (rows.next()) {
                        readable.add(column[0] + "." + column[1] + ": " + rows.getString(1));
                    }
                }
            }
            connection.rollback();
        }
        return readable;
    }

    /** Id of the person who sent the case. */
    public static String submitterOf(String caseId) throws SQLException {
        return superuser("""
                select p.person_id::text, '' from case_party p where p.role = 'SUBMITTER' and p.case_id = '%s'""".formatted(caseId.replace("Case-", ""))).getFirst()[0];
    }

    /** Table and column, of all that the staff's role has any right to read. */
    private static List<String[]> readableColumns() throws SQLException {
        return superuser("""
                select table_name, column_name from information_schema.column_privileges
                where grantee = 'gehor_staff' and privilege_type = 'SELECT' and table_schema = 'public'""");
    }

    private static List<String[]> superuser(String query) throws SQLException {
        var found = new ArrayList<String[]>();
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        return found;
    }
}
