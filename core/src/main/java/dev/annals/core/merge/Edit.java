package dev.annals.core.merge;

import java.util.List;

/// A step from one version of a record to another. Numbers of elements count in the first version: steps are made from the last to the first, so
/// that none shifts what another means.
///
/// What says nothing, such as an empty list, is not there; what comes to say something is inserted.
public sealed interface Edit {

    /// What leads to the value from the record: names of fields, and numbers of elements counted from 0.
    List<String> path();

    /// Another value stands there.
    ///
    /// @param path where it stands
    /// @param before what stood there
    /// @param after what stands there then
    record Replaced(List<String> path, Value before, Value after) implements Edit {
        public Replaced {
            path = List.copyOf(path);
        }
    }

    /// A value comes in; in a list, before the element that has had its number.
    ///
    /// @param path where it stands
    /// @param after what it is
    record Inserted(List<String> path, Value after) implements Edit {
        public Inserted {
            path = List.copyOf(path);
        }
    }

    /// A value goes out.
    ///
    /// @param path where it stood
    /// @param before what it was
    record Removed(List<String> path, Value before) implements Edit {
        public Removed {
            path = List.copyOf(path);
        }
    }
}
