package org.ccpor.courtpage;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccpor.base.FormCode;
import org.jspecify.annotations.Nullable;

/**
 * Where in the court page a person is, as its URL carries it.
 *
 * @param form code of the form that is open in a tab with several
 * @param comment the comment that was asked for; 0 for none
 */
public record CourtPlace(CourtTab tab, @Nullable FormCode form, long comment) implements Serializable {
    /** Where one arrives. */
    public static final CourtPlace START = new CourtPlace(CourtTab.OVERVIEW, null);

    /** Without a comment. */
    public CourtPlace(CourtTab tab, @Nullable FormCode form) {
        this(tab, form, 0);
    }

    /** Reading is lenient: what makes no sense leads to the overview. */
    public static CourtPlace parse(Map<String, List<String>> parameters) {
        var tab = CourtTab.ofSlug(first(parameters, "tab").orElse("")).orElse(CourtTab.OVERVIEW);
        var form = first(parameters, "form").flatMap(FormCode::of);
        var comment = first(parameters, "comment").filter(it -> it.matches("\\d{1,18}"));
        return new CourtPlace(
                tab,
                form.filter(tab.forms()::contains).orElse(null),
                comment.map(Long::parseLong).orElse(0L));
    }

    /** The place of a form; empty if no tab shows it. */
    public static Optional<CourtPlace> of(FormCode form) {
        return CourtTab.of(form).map(it -> new CourtPlace(it, it.forms().size() > 1 ? form : null));
    }

    /** The same as query parameters. */
    public Map<String, List<String>> parameters() {
        var out = new LinkedHashMap<String, List<String>>();
        if (tab != CourtTab.OVERVIEW) {
            out.put("tab", List.of(tab.slug()));
        }
        if (form != null) {
            out.put("form", List.of(form.name()));
        }
        return out;
    }

    /** Address of this place in the page of a court. */
    public String path(String court) {
        var query = tab == CourtTab.OVERVIEW ? "" : "?tab=" + tab.slug();
        return "court/" + court + query + (form == null ? "" : "&form=" + form);
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }
}
