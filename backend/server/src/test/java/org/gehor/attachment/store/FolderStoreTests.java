package org.gehor.attachment.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTests extends StoreTests {

    @TempDir
    private Path place;

    @Override
    AttachmentStore store() {
        return new FolderStore(place);
    }
}
