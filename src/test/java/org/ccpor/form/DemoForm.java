package org.ccpor.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.Gateway;
import org.ccpor.process.TemplateItem;
import org.jspecify.annotations.Nullable;

/** A form for tests in the place of F3, which answers a response (CUR-P3d) and a local item (CUR-I3). */
public class DemoForm extends FormDefinition<Demo> {
    static final int VERSION = 901;

    DemoForm() {
        super(FormCode.F3, VERSION, Demo.class);
    }

    @Override
    public List<Finding> check(Demo answers, About about) {
        return answers.pages() != null && answers.pages() > 200
                ? List.of(
                        Finding.warning("pages", "More than 200 pages is unusual."),
                        Finding.error("otherWay", "Never seen, because it is skipped."))
                : List.of();
    }

    @Override
    public Optional<String> refuses(String path, Answers after, About about) {
        if (path.equals("pages") && "13".equals(after.at("pages"))) {
            return Optional.of("Thirteen brings bad luck.");
        }
        return path.equals("verdict")
                        && "Set up".equals(after.at(path))
                        && passed(read(after)) < after.rows("stations").size()
                ? Optional.of("A station has not passed.")
                : Optional.empty();
    }

    @Override
    public Map<String, @Nullable String> consequences(Answers before, Answers after, About about) {
        return "false".equals(after.at("ready")) && !"false".equals(before.at("ready"))
                ? Map.of("verdict", "Look at it again")
                : Map.of();
    }

    @Override
    public boolean closes(TemplateItem item, Demo answers) {
        return passed(answers) == answers.stations().size();
    }

    @Override
    public Optional<String> progress(TemplateItem item, Demo answers) {
        return Optional.of("%d of %d stations pass"
                .formatted(passed(answers), answers.stations().size()));
    }

    @Override
    public Optional<Facts> decides(Demo answers, Facts now) {
        return answers.way() == Demo.Way.SHERIFF ? Optional.of(new Facts(now.imaging(), Gateway.NO)) : Optional.empty();
    }

    private static long passed(Demo answers) {
        return answers.stations().stream()
                .filter(it -> it.result() == Demo.Result.PASS)
                .count();
    }

    /** What came after it: one question is gone, one is new. */
    static class Next extends FormDefinition<Next.Answered> {
        Next() {
            super(FormCode.F3, VERSION + 1, Answered.class);
        }

        record Answered(
                @Part("who") @Required(message = "Say who answers.") @Nullable String respondent,

                @Required(message = "Say who checked it.") @Nullable String checker) {}
    }
}
