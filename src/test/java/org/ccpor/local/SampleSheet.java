package org.ccpor.local;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects answers by path. */
final class SampleSheet {
    private final Map<String, String> answers = new LinkedHashMap<>();

    SampleSheet with(String question, Object value) {
        answers.put(question, value.toString());
        return this;
    }

    /** The next row of a table: name, value, name, value and so on. */
    SampleSheet row(String table, Object... namesAndValues) {
        var next = 1;
        while (answers.containsKey(table + "/" + next)) {
            next++;
        }
        var path = table + "/" + next;
        answers.put(path, String.valueOf(next));
        for (var i = 0; i < namesAndValues.length; i += 2) {
            answers.put(path + "/" + namesAndValues[i], namesAndValues[i + 1].toString());
        }
        return this;
    }

    Map<String, String> answers() {
        return answers;
    }
}
