namespace HotChocolate.Authorization;

/// <summary>The guards that have let the caller of one request through once for all of its objects.</summary>
internal sealed class Grants
{
    private readonly HashSet<AuthorizeAttribute> _given = new(ReferenceEqualityComparer.Instance);

    public bool Contains(AuthorizeAttribute guard)
    {
        lock (_given)
            return _given.Contains(guard);
    }

    public void Add(AuthorizeAttribute guard)
    {
        lock (_given)
            _given.Add(guard);
    }
}
