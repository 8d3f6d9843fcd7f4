package org.ccpor.form;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One form of one court as it stands now.
 *
 * @param definition version of the definition it is answered under
 * @param version rises with every step of the workflow, not with drafts; commands carry it
 * @param round 1 for the first time it is handed in
 * @param given every answer by path
 * @param remarks what to fix, while it is returned
 * @param submitted who handed the present or last round in
 * @param decided who accepted or returned it last
 * @param opened who of the team opened it first since it was handed in
 * @param askedBack who of the court asked for it back since then
 * @param partDone who of the LEA said that its part is done
 */
public record FormPage(
        FormKey key,
        int definition,
        FormState state,
        int version,
        int round,
        Map<String, Given> given,
        List<Remark> remarks,
        @Nullable Mark submitted,
        @Nullable Mark decided,
        @Nullable Mark opened,
        @Nullable Mark askedBack,
        @Nullable Mark partDone)
        implements Serializable {

    /**
     * One answer.
     *
     * @param revision of the form's draft when it was given; saving carries it
     */
    public record Given(String value, long revision, String by, Instant at) implements Serializable {}

    /** What to fix; {@code path} is {@code null} for the form as a whole. */
    public record Remark(@Nullable String path, String text, String by, Instant at) implements Serializable {
        /** Whether one of these answers is what the remark is about; any is for one on the whole form. */
        public boolean answeredBy(Set<String> changed) {
            return changed.stream().anyMatch(it -> path == null || it.equals(path) || it.startsWith(path + "/"));
        }
    }

    /** Who did it and when. */
    @Embeddable
    public record Mark(String by, Instant at) implements Serializable {}

    /** Whether an answer that this remark is about was given since; for one on the whole form, whether any was. */
    public boolean touched(Remark remark) {
        var path = remark.path();
        return given.entrySet().stream()
                .filter(it -> it.getValue().at().isAfter(remark.at()))
                .anyMatch(it ->
                        path == null || it.getKey().equals(path) || it.getKey().startsWith(path + "/"));
    }

    /** Remarks that nobody has done anything about. */
    public List<Remark> untouched() {
        return remarks.stream().filter(it -> !touched(it)).toList();
    }

    /** Revision of a row that an aggregate gave; 0 if there is none. */
    public long revision(String table, String row) {
        var at = given.get(AnswerPath.ofRow(table, row).toString());
        return at == null ? 0 : at.revision();
    }

    /** The answers alone. */
    public Answers answers() {
        return Answers.of(given.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().value())));
    }
}
