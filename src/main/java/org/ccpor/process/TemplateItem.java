package org.ccpor.process;

import java.util.List;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.jspecify.annotations.Nullable;

/**
 * One step of the process as the template describes it.
 *
 * @param id stable id such as {@code CUR-I1}
 * @param responsible the sides that must act, the first one leading
 * @param offsetDays calendar days before go-live by which it is due; negative for steps after go-live
 * @param predecessors ids of items that must be done first
 * @param applies condition on the deployment's facts; {@code null} means always
 * @param mandatory whether the gate of its phase needs it
 * @param form form that answers it, {@code F1} to {@code F13}
 * @param evidence what closes it, in words
 */
public record TemplateItem(
        String id,
        String wording,
        ItemKind kind,
        List<Party> responsible,
        int offsetDays,
        List<String> predecessors,
        @Nullable Condition applies,
        boolean mandatory,
        @Nullable FormCode form,
        String evidence,
        Set<Mark> marks) {}
