package org.gehor.person;

import java.util.UUID;
import org.gehor.platform.graphql.NodeResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The viewer for {@code node(id)}: nobody finds anybody but themself. */
@Component
class ViewerNodes implements NodeResolver {

    private final Viewers viewers;

    ViewerNodes(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public String type() {
        return "Viewer";
    }

    @Override
    public Class<?> javaType() {
        return Viewer.class;
    }

    @Override
    public Mono<?> find(UUID id) {
        return viewers.current().filter(viewer -> viewer.personId().equals(id));
    }
}
