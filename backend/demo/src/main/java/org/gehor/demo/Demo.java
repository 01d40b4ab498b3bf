package org.gehor.demo;

import org.gehor.local.LocalServiceException;
import org.slf4j.LoggerFactory;

/** {@code main} of the demo: starts everything, says where to go, and waits for Ctrl-C. */
public final class Demo {

    private Demo() {}

    /** Takes its settings from system properties; see {@link DemoSettings}. */
    public static void main(String[] arguments) throws InterruptedException {
        var progress = new Progress(System.out);
        if (Boolean.getBoolean("demo.ends-with-parent")) {
            ProcessHandle.current().parent().ifPresent(Demo::endWith);
        }
        try {
            var stack = DemoStack.start(DemoSettings.fromProperties(), progress);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-demo"));
            progress.table(stack);
        } catch (LocalServiceException | IllegalArgumentException refused) {
            progress.failed(refused.getMessage());
            System.exit(1);
        } catch (RuntimeException failed) {
            LoggerFactory.getLogger(Demo.class).error("The demo did not start", failed);
            progress.failed("It did not start; the reason stands above.");
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    /** Ctrl-C reaches the whole group; a build that is killed alone would leave the demo behind. */
    private static void endWith(ProcessHandle parent) {
        parent.onExit().thenRun(() -> System.exit(0));
    }
}
