package org.elchi.cli;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the screen that it writes to. */
final class Commands implements IFactory {
    private final Screen screen;

    Commands(Screen screen) {
        this.screen = screen;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (!Callable.class.isAssignableFrom(type) || type.getPackage() != Commands.class.getPackage()) {
            return CommandLine.defaultFactory().create(type);
        }
        try {
            return type.getDeclaredConstructor(Screen.class).newInstance(screen);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot make the command " + type.getSimpleName(), e.getCause());
        }
    }
}
