package org.gehor.support;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.proxy.ProxyConnectionFactory;
import io.r2dbc.proxy.core.Binding;
import io.r2dbc.proxy.core.MethodExecutionInfo;
import io.r2dbc.proxy.core.QueryExecutionInfo;
import io.r2dbc.proxy.core.QueryInfo;
import io.r2dbc.proxy.listener.ProxyExecutionListener;
import io.r2dbc.spi.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Stands between a node and its pool and notes each transaction with its statements, as they are really sent. */
@TestComponent
public class StatementRecorder implements BeanPostProcessor, ProxyExecutionListener {

    private static final Set<String> REQUESTS = Set.of("gehor_citizen", "gehor_staff", "gehor_public");

    private final Map<String, List<Statement>> open = new ConcurrentHashMap<>();
    private final Queue<Transaction> ended = new ConcurrentLinkedQueue<>();
    private volatile boolean recording;

    /**
     * A statement as it was sent.
     *
     * @param sql with $1, $2 …
     * @param values in that order; the class where a value is null
     */
    public record Statement(String sql, List<@Nullable Object> values) {}

    /**
     * A transaction that has ended.
     *
     * @param role taken at its beginning
     * @param actor id of who acted; empty for none
     * @param statements those after the one that takes the role
     */
    public record Transaction(String role, String actor, List<Statement> statements) {

        /** Begin, taking the role, the statements, commit. */
        public int roundTrips() {
            return statements.size() + 3;
        }

        /** True when a request did it, not a follower, a login or the start of the node. */
        public boolean ofRequest() {
            return REQUESTS.contains(role);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof ConnectionPool pool
                ? ProxyConnectionFactory.builder(pool).listener(this).build()
                : bean;
    }

    /** Transactions of requests that end while the work runs. */
    public List<Transaction> during(Runnable work) {
        start();
        work.run();
        return stop().stream().filter(Transaction::ofRequest).toList();
    }

    /** Begins to note what ends from now on, background work included. */
    public void start() {
        ended.clear();
        recording = true;
    }

    /** True when a transaction with such a statement has ended since the start. */
    public boolean hasSeen(String partOfSql) {
        return ended.stream()
                .flatMap(transaction -> transaction.statements().stream())
                .anyMatch(statement -> statement.sql().contains(partOfSql));
    }

    /** What has ended since the start. */
    public List<Transaction> stop() {
        recording = false;
        return List.copyOf(ended);
    }

    @Override
    public void afterQuery(QueryExecutionInfo execution) {
        var statements = open.get(execution.getConnectionInfo().getConnectionId());
        if (statements != null) {
            execution.getQueries().forEach(query -> statements.add(new Statement(query.getQuery(), values(query))));
        }
    }

    @Override
    public void beforeMethod(MethodExecutionInfo execution) {
        var name = execution.getMethod().getName();
        if (name.equals("beginTransaction")) {
            open.put(execution.getConnectionInfo().getConnectionId(), new CopyOnWriteArrayList<>());
        } else if (name.equals("commitTransaction") || name.equals("rollbackTransaction")) {
            var statements = open.remove(execution.getConnectionInfo().getConnectionId());
            if (recording && statements != null && !statements.isEmpty()) {
                ended.add(transaction(statements));
            }
        }
    }

    private static Transaction transaction(List<Statement> statements) {
        var become = statements.getFirst().values();
        return new Transaction(
                String.valueOf(become.getFirst()),
                String.valueOf(become.getLast()),
                List.copyOf(statements.subList(1, statements.size())));
    }

    private static List<@Nullable Object> values(QueryInfo query) {
        var values = new ArrayList<@Nullable Object>();
        query.getBindingsList()
                .forEach(bindings -> Stream.concat(
                                bindings.getIndexBindings().stream(), bindings.getNamedBindings().stream())
                        .map(Binding::getBoundValue)
                        .forEach(value -> values.add(value.isNull() ? value.getNullType() : plain(value.getValue()))));
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Parameter parameter
                ? Objects.requireNonNullElse(
                        parameter.getValue(), parameter.getType().getJavaType())
                : value;
    }
}
