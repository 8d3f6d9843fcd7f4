package org.ccpor.form;

import java.io.Serializable;
import java.util.List;
import org.ccpor.base.Refused;
import org.ccpor.deployment.EarlierDeployments;
import org.ccpor.form.draft.FormDesk;
import org.ccpor.form.draft.FormRepository;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Matter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The forms of a court's earlier deployments, only to be read. A {@link FormKey} names forms of the latest one; these are named by
 * the number of their deployment as well.
 */
@Service
@Transactional(readOnly = true)
@Everyone
public class FormArchive {
    private final CourtAccess access;
    private final FormDesk desk;
    private final FormDefinitions definitions;
    private final FormRepository forms;
    private final EarlierDeployments earlier;

    FormArchive(
            CourtAccess access,
            FormDesk desk,
            FormDefinitions definitions,
            FormRepository forms,
            EarlierDeployments earlier) {
        this.access = access;
        this.desk = desk;
        this.definitions = definitions;
        this.forms = forms;
        this.earlier = earlier;
    }

    /** A form somebody had begun. */
    public record Line(String code, String title, FormState state, FormPage.@Nullable Mark decided)
            implements Serializable {}

    /**
     * In the order of their codes.
     *
     * @throws Refused if the court has no earlier deployment of that number
     */
    public List<Line> lines(String court, int number) {
        var unused = access.mustSee(court, Matter.form(""));
        return forms.ofDeployment(earlier.plan(court, number).deployment()).stream()
                .map(it -> new Line(
                        it.code(),
                        definitions.get(it.code(), it.definition()).texts().get("title"),
                        it.state(),
                        it.decided()))
                .toList();
    }

    /**
     * One of them as it stood at the end.
     *
     * @throws Refused if there is none
     */
    public FormPage page(String court, int number, String code) {
        var key = new FormKey(court, code);
        var viewer = access.mustSee(key.court(), key.matter());
        var sheet = desk.of(earlier.plan(court, number), code);
        if (sheet.form() == null) {
            throw new Refused("Nobody answered %s in that deployment.".formatted(code));
        }
        return FormReader.page(
                sheet,
                FormAccess.readable(viewer, court, sheet.definition().model(), FormReader.given(sheet)),
                List.of());
    }
}
