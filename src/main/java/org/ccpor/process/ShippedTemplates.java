package org.ccpor.process;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.ccpor.base.RefusedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The templates in {@code process/*.yaml}, read when the application starts; a faulty one stops the start. */
@Component
class ShippedTemplates implements ProcessTemplates {
    private static final String CURRENT = "current";

    private final List<ProcessTemplate> templates;

    ShippedTemplates(@Value("classpath*:process/*.yaml") Resource... files) {
        var read = new ArrayList<ProcessTemplate>();
        var fileOf = new HashMap<TemplateKey, String>();
        for (var file : files) {
            var name = "process/" + file.getFilename();
            var template = read(name, file);
            var other = fileOf.putIfAbsent(template.key(), name);
            if (other != null) {
                throw new InvalidTemplateException(name, 1, "%s is also in %s".formatted(template.key(), other));
            }
            read.add(template);
        }
        read.sort(comparing((ProcessTemplate it) -> it.key().id())
                .thenComparing(it -> it.key().version(), Comparator.reverseOrder()));
        templates = List.copyOf(read);
        if (templates.stream().noneMatch(it -> it.key().id().equals(CURRENT))) {
            throw new InvalidTemplateException(
                    "process/", 1, "no file holds the template with the id '%s'".formatted(CURRENT));
        }
    }

    @Override
    public List<ProcessTemplate> all() {
        return templates;
    }

    @Override
    public ProcessTemplate current() {
        return templates.stream()
                .filter(it -> it.key().id().equals(CURRENT))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public ProcessTemplate get(TemplateKey key) {
        return templates.stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RefusedException("There is no process template %s.".formatted(key)));
    }

    private static ProcessTemplate read(String name, Resource file) {
        try (var yaml = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return TemplateParser.read(name, yaml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The process template " + name + " cannot be read", unreadable);
        }
    }
}
