package org.ccpor.export;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What leaves the board. */
public enum ExportChangeKind implements ChangeKind {
    MADE("export.made", it -> it.about("Exported") + (it.after() == null ? "" : ", " + it.afterInWords()));

    private final String stored;
    private final Function<ChangeValues, String> sentence;

    ExportChangeKind(String stored, Function<ChangeValues, String> sentence) {
        this.stored = stored;
        this.sentence = sentence;
    }

    @Override
    public String stored() {
        return stored;
    }

    @Override
    public String sentence(ChangeValues values) {
        return sentence.apply(values);
    }
}
