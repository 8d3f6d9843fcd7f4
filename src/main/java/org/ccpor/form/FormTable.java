package org.ccpor.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.FormOutcome;
import org.ccpor.deployment.Gateway;
import org.ccpor.deployment.Imaging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The forms of a deployment. */
@Component
class FormTable {
    private final JdbcClient jdbc;

    FormTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FormRow> of(UUID deployment) {
        return jdbc.sql("select * from form where deployment_id = ?")
                .param(deployment.toString())
                .query(FormTable::row)
                .list();
    }

    Optional<FormRow> find(UUID deployment, String code) {
        return read("select * from form where deployment_id = ? and code = ?", deployment, code);
    }

    /** Others wait until this transaction ends. The deployment must be locked before. */
    Optional<FormRow> lock(UUID deployment, String code) {
        return read("select * from form where deployment_id = ? and code = ? for update", deployment, code);
    }

    void insert(FormRow form) {
        jdbc.sql("""
                insert into form (id, deployment_id, code, definition, state, round, version, revision,
                                  closed_items, changed_by, changed_at)
                values (:id, :deployment, :code, :definition, :state, :round, :version, :revision,
                        '', :changedBy, :changedAt)
                """)
                .param("id", form.id().toString())
                .param("deployment", form.deployment().toString())
                .param("code", form.code())
                .param("definition", form.definition())
                .param("state", form.state().name())
                .param("round", form.round())
                .param("version", form.version())
                .param("revision", form.revision())
                .param("changedBy", form.changed().by())
                .param("changedAt", Columns.utc(form.changedAt()))
                .update();
    }

    void update(FormRow form) {
        var before = form.outcome().factsBefore();
        var after = form.outcome().factsAfter();
        jdbc.sql("""
                update form
                set definition = :definition, state = :state, round = :round, version = :version, revision = :revision,
                    submitted_by = :submittedBy, submitted_at = :submittedAt,
                    decided_by = :decidedBy, decided_at = :decidedAt,
                    imaging_before = :imagingBefore, gateway_before = :gatewayBefore,
                    imaging_after = :imagingAfter, gateway_after = :gatewayAfter,
                    closed_items = :closed, changed_by = :changedBy, changed_at = :changedAt
                where id = :id
                """)
                .param("id", form.id().toString())
                .param("definition", form.definition())
                .param("state", form.state().name())
                .param("round", form.round())
                .param("version", form.version())
                .param("revision", form.revision())
                .param("submittedBy", Columns.by(form.submitted()))
                .param("submittedAt", Columns.at(form.submitted()))
                .param("decidedBy", Columns.by(form.decided()))
                .param("decidedAt", Columns.at(form.decided()))
                .param("imagingBefore", before == null ? null : before.imaging().name())
                .param("gatewayBefore", before == null ? null : before.gateway().name())
                .param("imagingAfter", after == null ? null : after.imaging().name())
                .param("gatewayAfter", after == null ? null : after.gateway().name())
                .param("closed", String.join(",", form.outcome().closed()))
                .param("changedBy", form.changed().by())
                .param("changedAt", Columns.utc(form.changedAt()))
                .update();
    }

    private Optional<FormRow> read(String sql, UUID deployment, String code) {
        return jdbc.sql(sql)
                .params(deployment.toString(), code)
                .query(FormTable::row)
                .optional();
    }

    private static FormRow row(ResultSet row, int number) throws SQLException {
        return new FormRow(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("deployment_id")),
                row.getString("code"),
                row.getInt("definition"),
                FormState.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getInt("version"),
                row.getLong("revision"),
                Columns.markOrNull(row, "submitted"),
                Columns.markOrNull(row, "decided"),
                new FormOutcome(closed(row), facts(row, "before"), facts(row, "after")),
                Columns.mark(row, "changed"));
    }

    private static List<String> closed(ResultSet row) throws SQLException {
        return Arrays.stream(row.getString("closed_items").split(",", -1))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static @Nullable Facts facts(ResultSet row, String when) throws SQLException {
        var imaging = row.getString("imaging_" + when);
        var gateway = row.getString("gateway_" + when);
        return imaging == null || gateway == null
                ? null
                : new Facts(Imaging.valueOf(imaging), Gateway.valueOf(gateway));
    }
}
