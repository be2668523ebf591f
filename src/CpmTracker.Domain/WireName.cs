namespace CpmTracker.Domain;

/// <summary>The name under which an event type stands in the store, independent of the class's own: <c>stream.fact.vN</c>. It never changes once written.</summary>
/// <param name="Type">The event's class.</param>
/// <param name="Name">The stored name, such as <c>director.coaching_session_held.v1</c>.</param>
public sealed record WireName(Type Type, string Name)
{
    /// <summary>The wire name of <typeparamref name="T"/>.</summary>
    public static WireName Of<T>(string name) => new(typeof(T), name);
}
