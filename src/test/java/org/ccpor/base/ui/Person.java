package org.ccpor.base.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContext;

/** Somebody with a session and a page of their own. As on a server, the session is locked only while a request of theirs runs. */
final class Person implements AutoCloseable {
    private final ExecutorService requests = Executors.newSingleThreadExecutor();
    private final List<Throwable> errors = new CopyOnWriteArrayList<>();

    Person(ApplicationContext context) throws Exception {
        run(() -> {
            MockVaadin.setup(UI::new, new MockSpringServlet(new Routes(), context, UI::new));
            VaadinSession.getCurrent().setErrorHandler(it -> errors.add(it.getThrowable()));
            VaadinSession.getCurrent().unlock();
        });
    }

    /** Runs a request of this person to its end. */
    void request(Work work) throws Exception {
        run(() -> {
            var session = VaadinSession.getCurrent();
            session.lock();
            try {
                work.run();
            } finally {
                session.unlock();
            }
        });
    }

    /** What was told to this person's error handler. */
    List<Throwable> errors() {
        return errors;
    }

    /** What a request does. */
    interface Work {
        void run() throws Exception;
    }

    private void run(Work work) throws Exception {
        try {
            requests.submit(() -> {
                        work.run();
                        return true;
                    })
                    .get(30, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed;
        }
    }

    /** The page is closed and its session is over. */
    @Override
    public void close() throws Exception {
        run(() -> {
            VaadinSession.getCurrent().lock();
            MockVaadin.tearDown();
        });
        requests.shutdown();
    }
}
