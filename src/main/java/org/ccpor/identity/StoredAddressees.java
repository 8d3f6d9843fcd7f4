package org.ccpor.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By plain SQL, because it is asked in the middle of other people's work and must not make Hibernate look through all of it. */
@Component
class StoredAddressees implements Addressees {
    private static final String ENABLED =
            "select user_name, display_name, role, email, mail_problem from account where enabled";

    private final JdbcClient jdbc;

    StoredAddressees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Addressee> all() {
        return read(jdbc.sql(ENABLED + " order by user_name"), jdbc.sql("select account, court from account_court"));
    }

    @Override
    public Optional<Addressee> find(String userName) {
        return read(
                        jdbc.sql(ENABLED + " and user_name = ?").param(userName),
                        jdbc.sql("select account, court from account_court where account = ?")
                                .param(userName))
                .stream()
                .findFirst();
    }

    @Override
    public void bounced(String userName, String email, String why) {
        jdbc.sql(
                        "update account set mail_problem = :why, version = version + 1 where user_name = :name and email = :email")
                .param("why", why)
                .param("name", userName)
                .param("email", email)
                .update();
    }

    private static List<Addressee> read(JdbcClient.StatementSpec accounts, JdbcClient.StatementSpec served) {
        Map<String, Set<String>> courts = new HashMap<>();
        served.query(row -> {
            courts.computeIfAbsent(row.getString("account"), _ -> new HashSet<>())
                    .add(row.getString("court"));
        });
        var found = new LinkedHashMap<String, Addressee>();
        accounts.query(row -> {
            var name = row.getString("user_name");
            var viewer = new Viewer(
                    name,
                    row.getString("display_name"),
                    Role.valueOf(row.getString("role")),
                    Set.copyOf(courts.getOrDefault(name, Set.of())));
            found.put(name, new Addressee(viewer, row.getString("email"), row.getString("mail_problem")));
        });
        return List.copyOf(found.values());
    }
}
