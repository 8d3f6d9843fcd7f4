package org.ccpor.form.draft;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ccpor.base.FormCode;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.AnswerSource;
import org.ccpor.form.Answers;
import org.ccpor.form.FormPage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What all {@link AnswerSource} say, by path like the answers of a draft. */
@Component
public class AnswerSources {
    private final Supplier<List<AnswerSource>> sources;

    /** They ask forms themselves, so they are there only once this is. */
    AnswerSources(ObjectProvider<AnswerSource> sources) {
        this.sources = SingletonSupplier.of(() -> sources.stream().toList());
    }

    /** Answers of a form that has begun. */
    Map<String, DraftAnswer> of(FormCode code, UUID deployment) {
        var rows = new TreeMap<String, DraftAnswer>();
        sources(code).flatMap(it -> it.of(deployment).stream()).forEach(answer -> answer.typed()
                .forEach((path, value) -> {
                    if (value != null) {
                        rows.put(path, new DraftAnswer(path, value, answer.revision(), answer.mark()));
                    }
                }));
        return rows;
    }

    /** What was typed, with them. */
    public Answers beside(Answers typed, FormCode code, UUID deployment) {
        var all = new TreeMap<>(typed.all());
        of(code, deployment).forEach((path, it) -> all.put(path, String.valueOf(it.value())));
        return Answers.of(all);
    }

    /** Whether the answer there is one of theirs. */
    public boolean hold(FormCode code, String path) {
        var question = AnswerPath.of(path).top();
        return sources(code).anyMatch(it -> it.questions().contains(question));
    }

    void begin(FormCode code, UUID deployment, Answers starts, FormPage.Mark by) {
        sources(code).forEach(it -> it.begin(deployment, starts, by));
    }

    /** Tells the sources which of their answers follow from others. */
    void follow(FormCode code, UUID deployment, Collection<DraftAnswer> changed) {
        sources(code).forEach(source -> {
            var theirs = new HashMap<AnswerPath, @Nullable String>();
            changed.forEach(it -> {
                var path = AnswerPath.of(it.path());
                if (source.questions().contains(path.top())) {
                    theirs.put(path, it.value());
                }
            });
            if (!theirs.isEmpty()) {
                source.follow(deployment, theirs);
            }
        });
    }

    private Stream<AnswerSource> sources(FormCode code) {
        return sources.get().stream().filter(it -> it.form().equals(code));
    }
}
