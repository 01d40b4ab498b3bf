package org.gehor.platform.pdf;

import java.util.concurrent.TimeoutException;

/** Too many documents wait to be rendered; worth another try, which is what clients are told of a timeout. */
final class PdfBusy extends TimeoutException {

    PdfBusy() {
        super("Too many documents wait to be rendered");
    }
}
