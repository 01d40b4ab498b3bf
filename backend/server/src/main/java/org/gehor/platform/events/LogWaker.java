package org.gehor.platform.events;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Lets a commit on this node be read at once instead of at the next poll. */
@Component
class LogWaker {

    private final List<Runnable> sleepers = new CopyOnWriteArrayList<>();

    void onWake(Runnable sleeper) {
        sleepers.add(sleeper);
    }

    void wake() {
        sleepers.forEach(Runnable::run);
    }
}
