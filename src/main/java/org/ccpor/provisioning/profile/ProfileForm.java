package org.ccpor.provisioning.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.FormCode;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.court.CourtType;
import org.ccpor.court.Ori;
import org.ccpor.form.Answers;
import org.ccpor.form.Derived;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormDefinition.Proof;
import org.ccpor.process.TemplateItem;
import org.ccpor.provisioning.Counties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** F6, the court profile. It begins with what the directory and the scope questionnaire know already. */
@Component
public class ProfileForm extends FormDefinition<ProfileAnswers> {
    /** Of the court profile. */
    public static final FormCode CODE = FormCode.F6;
    /** Questions that say since when the profile is set up. */
    public static final Set<String> SET_UP = Set.of("stagingOn", "productionOn");

    private static final List<String> AS_IN_SCOPE =
            List.of("departments", "sequence", "imagingBy", "entryBy", "useGateway", "orderTypes");
    /** Questions of a location by the names the scope questionnaire has for them. */
    private static final Map<String, String> LOCATION =
            Map.of("name", "name", "city", "city", "images", "imaging", "enters", "entry");

    /** Items that ask for profiles to be set up. */
    private static final Set<String> PROVISIONED = Set.of("CUR-I4b", "AOC-I4");

    private final CourtDirectory courts;
    private final Counties counties;

    ProfileForm(CourtDirectory courts) {
        super(CODE, 1, ProfileAnswers.class);
        this.courts = courts;
        this.counties = new Counties(courts);
    }

    @Override
    public Answers starts(About about) {
        var scope = about.of(FormCode.F1);
        var start = courts.find(about.court()).map(this::known).orElse(Answers.NONE);
        for (var path : AS_IN_SCOPE) {
            start = start.with(path, scope.at(path));
        }
        for (var row : scope.rows("locations")) {
            var path = "locations/" + row;
            start = start.with(path, scope.at(path)).with(path + "/active", "true");
            for (var it : LOCATION.entrySet()) {
                start = start.with(path + "/" + it.getValue(), scope.at(path + "/" + it.getKey()));
            }
        }
        return start;
    }

    private Answers known(CourtProfile court) {
        var start = Answers.NONE
                .with("courtName", court.officialName())
                .with("courtType", court.type().name());
        return court.type() == CourtType.SUPERIOR
                ? start.with("county", court.county()).with("countyNo", number(court.county()))
                : start;
    }

    private @Nullable String number(@Nullable String county) {
        return county == null
                ? null
                : counties.number(county).map(String::valueOf).orElse(null);
    }

    @Override
    public String tidy(String path, String typed) {
        return path.endsWith("/ori") || path.endsWith("/mnemonic") ? Ori.tidy(typed) : typed;
    }

    @Override
    public List<Finding> check(ProfileAnswers answers, About about) {
        return ProfileRule.of(answers, about, courts.find(about.court()).orElse(null), counties);
    }

    /** The number follows the county, unless somebody wrote another. */
    @Override
    public Map<String, @Nullable String> consequences(Answers before, Answers after, About about) {
        var is = number(after.at("county"));
        var given = after.at("countyNo");
        var follows = given == null || given.equals(number(before.at("county")));
        return Objects.equals(before.at("county"), after.at("county")) || is == null || !follows || is.equals(given)
                ? Map.of()
                : Map.of("countyNo", is);
    }

    @Override
    public List<Derived> derived(ProfileAnswers answers, About about) {
        var figures = new ArrayList<Derived>();
        var number = answers.countyNo();
        if (number != null && number >= 1 && number <= 58) {
            figures.add(new Derived("#court", "County FIPS code", Counties.fips(number), Derived.Tone.PLAIN));
        }
        var active = answers.active();
        if (!active.isEmpty()) {
            figures.add(new Derived(
                    "#places",
                    "Locations in use",
                    "%d, of which %d scan and %d enter"
                            .formatted(
                                    active.size(),
                                    active.stream()
                                            .filter(it -> Boolean.TRUE.equals(it.imaging()))
                                            .count(),
                                    active.stream()
                                            .filter(it -> Boolean.TRUE.equals(it.entry()))
                                            .count()),
                    Derived.Tone.PLAIN));
        }
        return figures;
    }

    /** The hand-in is closed by accepting; setting up by the team's dates. */
    @Override
    public boolean closes(TemplateItem item, ProfileAnswers answers) {
        return !PROVISIONED.contains(item.id()) || (answers.stagingOn() != null && answers.productionOn() != null);
    }

    @Override
    public Optional<String> progress(TemplateItem item, ProfileAnswers answers) {
        if (!PROVISIONED.contains(item.id()) || (answers.stagingOn() == null && answers.productionOn() == null)) {
            return Optional.empty();
        }
        return Optional.of("Profile set up in staging %s, in production %s"
                .formatted(day(answers.stagingOn()), day(answers.productionOn())));
    }

    /** Whether the profile is set up in staging and in production. */
    public static boolean setUp(Answers answers) {
        return SET_UP.stream().allMatch(it -> answers.at(it) != null);
    }

    @Override
    public Map<String, Proof> proves(ProfileAnswers answers, About about) {
        var on = answers.productionOn();
        if (on == null) {
            return Map.of("live", Proof.open("Not set up in production yet"));
        }
        return Map.of(
                "live",
                on.isAfter(about.today())
                        ? Proof.of(false, "Set-up in production is planned for " + day(on))
                        : Proof.of(true, "Set up in production " + day(on)));
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "not yet" : DateFormatter.full(date);
    }
}
