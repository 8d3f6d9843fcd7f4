package org.ccpor.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what a change costs the database: the statements of the thread that asks, each row of a batch as one. */
@TestConfiguration(proxyBeanMethods = false)
public class Statements {
    private static final ThreadLocal<@Nullable List<String>> SENT = new ThreadLocal<>();

    /** The SQL that {@code work} sends, in order. */
    public static List<String> of(Runnable work) {
        var sent = new ArrayList<String>();
        SENT.set(sent);
        try {
            work.run();
        } finally {
            SENT.remove();
        }
        return sent;
    }

    @Bean
    static BeanPostProcessor countedStatements() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new Counted(source) : bean;
            }
        };
    }

    private static final class Counted extends DelegatingDataSource {
        private Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counted(Connection.class, super.getConnection(), "");
        }
    }

    private static <T> T counted(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    var text = arguments != null && arguments[0] instanceof String given ? given : sql;
                    var sent = SENT.get();
                    if (sent != null
                            && target instanceof Statement
                            && (method.getName().equals("addBatch")
                                    || method.getName().startsWith("execute")
                                            && !method.getName().endsWith("Batch"))) {
                        sent.add(text);
                    }
                    try {
                        var made = method.invoke(target, arguments);
                        return switch (made) {
                            case PreparedStatement it -> counted(PreparedStatement.class, it, text);
                            case Statement it when target instanceof Connection -> counted(Statement.class, it, text);
                            case null, default -> made;
                        };
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
