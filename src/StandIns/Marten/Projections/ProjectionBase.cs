using Marten;
using Marten.Projections.Views;

namespace JasperFx.Events.Projections;

/// <summary>What all projections have: a name, a lifecycle, and the events that they look at.</summary>
public abstract class ProjectionBase
{
    readonly List<Type> _included = [];

    internal ProjectionBase()
    {
    }

    /// <summary>Its name, in progress records and logs: the document's type name unless set.</summary>
    public string Name { get; set; } = "";

    /// <summary>When its documents are brought up to date; set at registration.</summary>
    public ProjectionLifecycle Lifecycle { get; set; }

    /// <summary>How it is run asynchronously.</summary>
    public AsyncOptions Options { get; } = new();

    internal IReadOnlyList<Type> Included => _included;

    /// <summary>Lets the projection see events of this type, and of no others that are not named so. Without any, it sees all.</summary>
    public void IncludeType<T>() => _included.Add(typeof(T));

    /// <summary>Lets the projection see events of this type, and of no others that are not named so. Without any, it sees all.</summary>
    public void IncludeType(Type type) => _included.Add(type);

    /// <summary>What runs the projection; throws <see cref="InvalidProjectionException"/> where it is not fit to run.</summary>
    internal abstract View BuildView(StoreOptions options);
}
