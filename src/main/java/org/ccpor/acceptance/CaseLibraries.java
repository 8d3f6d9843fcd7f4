package org.ccpor.acceptance;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.ccpor.base.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The libraries in {@code acceptance/*.yaml}, read when the application starts; a faulty one stops the start. */
@Component
class CaseLibraries {
    private final TreeMap<Integer, CaseLibrary> byVersion = new TreeMap<>();

    CaseLibraries(@Value("classpath*:acceptance/*.yaml") Resource... files) {
        for (var file : files) {
            var name = "acceptance/" + file.getFilename();
            var library = read(name, file);
            if (byVersion.put(library.version(), library) != null) {
                throw new InvalidLibraryException(
                        name, "version %d is in another file, too".formatted(library.version()));
            }
        }
        if (byVersion.isEmpty()) {
            throw new InvalidLibraryException("acceptance/", "there is no library");
        }
    }

    CaseLibrary newest() {
        return byVersion.lastEntry().getValue();
    }

    /** That version; the newest if {@code null}. */
    CaseLibrary get(@Nullable Integer version) {
        if (version == null) {
            return newest();
        }
        var library = byVersion.get(version);
        if (library == null) {
            throw new RefusedException("There is no case library version %d.".formatted(version));
        }
        return library;
    }

    private static CaseLibrary read(String name, Resource file) {
        try (var yaml = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return LibraryParser.read(name, yaml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The case library " + name + " cannot be read", unreadable);
        }
    }
}
