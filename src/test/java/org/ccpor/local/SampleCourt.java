package org.ccpor.local;

import java.util.List;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.Gateway;
import org.ccpor.deployment.Imaging;
import org.ccpor.process.Phase;
import org.ccpor.process.TemplateKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** One court of {@code sample/plan.yaml}, which says what each value means. */
record SampleCourt(
        String court,
        @DefaultValue("current") String template,
        @DefaultValue("go-live") Phase phase,
        @DefaultValue("active") CardState state,
        @Nullable Integer started,
        @Nullable Integer in,
        int goLive,
        int wave,
        String analyst,
        @DefaultValue("99") int done,
        @DefaultValue("2") int quiet,
        @DefaultValue List<String> open,
        @Nullable String override,
        @DefaultValue("court") Imaging imaging,
        @DefaultValue("yes") Gateway gateway,
        @DefaultValue List<SampleStory> story) {
    /** Go-Live begins so many days before the day itself. */
    private static final int DAYS_BEFORE_GO_LIVE = 20;

    private static final int DAYS_UNTIL_GO_LIVE_PHASE = 140;
    private static final int SPREAD = 37;

    TemplateKey templateKey() {
        return new TemplateKey(template, template.equals("current") ? 3 : 1);
    }

    Facts facts() {
        return new Facts(imaging, gateway);
    }

    /** Days ago the court entered its present phase. */
    int entered() {
        if (phase == Phase.PLANNING) {
            return created();
        }
        return in != null ? in : DAYS_BEFORE_GO_LIVE - goLive;
    }

    /** Days ago the deployment was created. */
    int created() {
        return started != null
                ? started
                : entered() + DAYS_UNTIL_GO_LIVE_PHASE + Math.floorMod(court.hashCode(), SPREAD);
    }

    /** How many days the go-live date has moved in all. */
    int slipped() {
        return story.stream().mapToInt(SampleStory::by).sum();
    }
}
