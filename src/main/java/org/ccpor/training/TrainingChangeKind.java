package org.ccpor.training;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to a person in training. */
public enum TrainingChangeKind implements ChangeKind {
    INVITED("training.invited", it -> it.all("Training invited")),
    UNINVITED("training.uninvited", it -> it.all("Training uninvited")),
    ATTENDED("training.attended", it -> it.all("Training attended")),
    NOT_ATTENDED("training.not-attended", it -> it.all("Training not attended")),
    PASSED("training.passed", it -> it.all("Training passed")),
    NOT_PASSED("training.not-passed", it -> it.all("Training not passed"));

    private final Wording wording;

    TrainingChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
