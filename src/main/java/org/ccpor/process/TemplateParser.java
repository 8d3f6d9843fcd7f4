package org.ccpor.process;

import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one template file into a template that keeps all rules. */
final class TemplateParser {
    private static final Set<String> KEYS = Set.of("id", "version", "title", "source", "ambiguous", "phases");
    private static final Set<String> PHASE_KEYS = Set.of("phase", "window", "earliest", "latest", "items");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final String file;
    private final List<ItemSource> items = new ArrayList<>();

    private TemplateParser(String file) {
        this.file = file;
    }

    /**
     * Reads and checks a template.
     *
     * @param file name of the file for complaints
     * @throws InvalidTemplateException naming file, line and reason of the first fault
     */
    static ProcessTemplate read(String file, Reader yaml) {
        return new TemplateParser(file).template(compose(file, yaml));
    }

    private ProcessTemplate template(Node root) {
        var section = new Section(file, root, "the template").knowing(KEYS);
        var key = key(section);
        var sections = section.sections("phases", "phase");
        var phases = phases(sections);
        ItemChecks.check(items, phases);
        return new ProcessTemplate(
                key,
                section.text("title"),
                section.text("source"),
                section.entry("ambiguous").flag("'ambiguous'"),
                phases);
    }

    private static TemplateKey key(Section section) {
        var id = section.entry("id");
        if (!ID.matcher(id.text()).matches()) {
            throw id.invalid(
                    "the template's id must be small letters, digits and dashes, not '%s'".formatted(id.text()));
        }
        if (section.number("version") < 1) {
            throw section.entry("version").invalid("versions count from 1");
        }
        return new TemplateKey(id.text(), section.number("version"));
    }

    private List<TemplatePhase> phases(List<Section> sections) {
        var missing = EnumSet.allOf(Phase.class);
        var phases = new ArrayList<TemplatePhase>();
        for (var section : sections) {
            var phase = phase(section.knowing(PHASE_KEYS));
            if (Optional.of(phase.phase()).equals(missing.stream().findFirst())) {
                missing.remove(phase.phase());
                phases.add(phase);
            } else {
                throw section.entry("phase")
                        .invalid("phase '%s' is listed twice or out of order"
                                .formatted(phase.phase().slug()));
            }
        }
        missing.stream().findFirst().ifPresent(it -> {
            throw sections.getLast().invalid("phase '%s' is missing".formatted(it.slug()));
        });
        return List.copyOf(phases);
    }

    private TemplatePhase phase(Section section) {
        var name = section.entry("phase");
        var phase = Phase.ofSlug(name.text())
                .orElseThrow(() -> name.unknown(
                        "phase",
                        EnumSet.allOf(Phase.class).stream().map(Phase::slug).toList()));
        if (section.number("earliest") < section.number("latest")) {
            throw section.entry("latest").invalid("'latest' is more days before go-live than 'earliest'");
        }
        var read = section.sections("items", "item").stream()
                .map(it -> ItemParser.read(it, phase))
                .toList();
        items.addAll(read);
        return new TemplatePhase(
                phase,
                section.text("window"),
                section.number("earliest"),
                section.number("latest"),
                read.stream().map(ItemSource::item).toList());
    }

    private static Node compose(String file, Reader yaml) {
        try {
            return Optional.ofNullable(new Yaml(new LoaderOptions()).compose(yaml))
                    .orElseThrow(() -> new InvalidTemplateException(file, 1, "the file is empty"));
        } catch (MarkedYAMLException malformed) {
            var mark = malformed.getProblemMark();
            var line = mark == null ? 1 : mark.getLine() + 1;
            throw new InvalidTemplateException(file, line, "this is not YAML: " + malformed.getProblem());
        } catch (YAMLException malformed) {
            throw new InvalidTemplateException(file, 1, "this is not YAML: " + malformed.getMessage());
        }
    }
}
