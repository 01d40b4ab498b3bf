package org.gehor.platform.database;

import io.r2dbc.spi.Readable;
import java.nio.ByteBuffer;
import java.util.Objects;

/** Reading of columns that the schema says are never null. */
public final class Rows {

    private Rows() {}

    /** Bytes of a column that is never null. */
    public static byte[] bytes(Readable row, String column) {
        var buffer = required(row, column, ByteBuffer.class);
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    /** The column's value; fails when the database holds null where it must not. */
    public static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
