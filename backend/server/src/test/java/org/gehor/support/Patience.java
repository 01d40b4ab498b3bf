package org.gehor.support;

import java.time.Duration;

/**
 * How long tests wait for what happens at once on an idle machine. It only ends a test that fails anyhow, so it is long: a
 * machine that several share can stand still for tens of seconds.
 */
public final class Patience {

    public static final Duration SOON = Duration.ofSeconds(60);

    private Patience() {}
}
