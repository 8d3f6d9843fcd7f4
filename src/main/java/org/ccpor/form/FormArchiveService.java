package org.ccpor.form;

import java.io.Serializable;
import java.util.List;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.EarlierDeploymentService;
import org.ccpor.form.draft.FormRepository;
import org.ccpor.form.draft.FormSupport;
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
public class FormArchiveService {
    private final CourtAccess access;
    private final FormSupport support;
    private final FormDefinitions definitions;
    private final FormRepository forms;
    private final EarlierDeploymentService earlier;

    FormArchiveService(
            CourtAccess access,
            FormSupport support,
            FormDefinitions definitions,
            FormRepository forms,
            EarlierDeploymentService earlier) {
        this.access = access;
        this.support = support;
        this.definitions = definitions;
        this.forms = forms;
        this.earlier = earlier;
    }

    /** A form somebody had begun. */
    public record Line(FormCode code, String title, FormState state, FormPage.@Nullable Mark decided)
            implements Serializable {}

    /**
     * In the order of their codes.
     *
     * @throws RefusedException if the court has no earlier deployment of that number
     */
    public List<Line> lines(String court, int number) {
        var unused = access.mustSee(court, Matter.FORMS);
        return forms.ofDeployment(earlier.plan(court, number).deployment()).stream()
                .map(it -> new Line(
                        it.code(), definitions.get(it.code(), it.definition()).title(), it.state(), it.decided()))
                .toList();
    }

    /**
     * One of them as it stood at the end.
     *
     * @throws RefusedException if there is none
     */
    public FormPage page(String court, int number, FormCode code) {
        var key = new FormKey(court, code);
        var viewer = access.mustSee(key.court(), key.matter());
        var sheet = support.of(earlier.plan(court, number), code);
        if (sheet.form() == null) {
            throw new RefusedException("Nobody answered %s in that deployment.".formatted(code));
        }
        return FormService.page(
                sheet,
                FormAccess.readable(viewer, court, sheet.definition().model(), FormService.given(sheet)),
                List.of());
    }
}
