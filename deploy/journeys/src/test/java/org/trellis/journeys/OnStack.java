package org.trellis.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;
import org.trellis.people.Addresses;
import org.trellis.people.People;

/// Gives a test the running stack, one for all tests, and its people. `-Dtrellis.journeys.on=<state folder>` names
/// one that runs already, for quick work on the tests themselves.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnStack.Extension.class)
@interface OnStack {

    /// Starts the stack with the first test that needs it and closes it after the last.
    final class Extension implements ParameterResolver, TestWatcher {

        private record Shared(RunningStack stack, Addresses addresses) implements AutoCloseable {

            static Shared start() {
                var running = System.getProperty("trellis.journeys.on");
                if (running != null) {
                    return new Shared(null, Addresses.of(Path.of(running)));
                }
                var stack = RunningStack.start();
                return new Shared(stack, stack.addresses());
            }

            @Override
            public void close() throws Exception {
                if (stack != null) {
                    stack.close();
                }
            }
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            var type = parameter.getParameter().getType();
            return type == Addresses.class || type == People.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            var addresses = shared(context).addresses();
            return parameter.getParameter().getType() == People.class ? new People(addresses) : addresses;
        }

        /// What the launcher said last, such as who died, and what the services complained of.
        @Override
        public void testFailed(ExtensionContext context, Throwable cause) {
            System.err.println(Logs.of(shared(context).addresses().state()));
        }

        private static Shared shared(ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(OnStack.class))
                    .computeIfAbsent("stack", _ -> Shared.start(), Shared.class);
        }
    }
}
