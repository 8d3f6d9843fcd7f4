package org.ccpor.provisioning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Between rows of the table and values. */
final class UserRows {
    private UserRows() {}

    static ListedUser read(ResultSet row, int number) throws SQLException {
        var module = row.getString("training_module");
        var entry = new UserEntry(
                AgencyType.valueOf(row.getString("agency_type")),
                row.getString("agency"),
                row.getString("location"),
                row.getString("department"),
                row.getString("last_name"),
                row.getString("first_name"),
                row.getString("work_email"),
                row.getString("work_phone"),
                row.getString("job_title"),
                CcporRole.valueOf(row.getString("role")),
                row.getBoolean("sealed_access"),
                row.getObject("clets_trained_on", LocalDate.class),
                module == null ? null : TrainingModule.valueOf(module),
                row.getObject("trained_on", LocalDate.class),
                row.getBoolean("tester"));
        return new ListedUser(
                row.getObject("id", UUID.class),
                row.getString("court"),
                entry,
                UserStatus.valueOf(row.getString("status")),
                row.getObject("requested_on", LocalDate.class),
                row.getObject("created_on", LocalDate.class),
                row.getObject("first_login_on", LocalDate.class),
                row.getInt("version"));
    }

    static Map<String, @Nullable Object> values(UserEntry entry) {
        var module = entry.module();
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("agency_type", entry.agencyType().name());
        values.put("agency", entry.agency());
        values.put("location", entry.location());
        values.put("department", entry.department());
        values.put("last_name", entry.lastName());
        values.put("first_name", entry.firstName());
        values.put("work_email", entry.workEmail());
        values.put("work_phone", entry.workPhone());
        values.put("job_title", entry.jobTitle());
        values.put("role", entry.role().name());
        values.put("sealed_access", entry.sealedAccess());
        values.put("clets_trained_on", entry.cletsTrainedOn());
        values.put("training_module", module == null ? null : module.name());
        values.put("trained_on", entry.trainedOn());
        values.put("tester", entry.tester());
        return values;
    }
}
