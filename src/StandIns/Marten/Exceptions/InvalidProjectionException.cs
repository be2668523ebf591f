namespace JasperFx.Events.Projections;

/// <summary>A projection is not fit for what is asked of it: not registered, without an Evolve method, or ambiguous.</summary>
public class InvalidProjectionException : Exception
{
    /// <summary>With what is wrong.</summary>
    public InvalidProjectionException(string message) : base(message)
    {
    }

    /// <summary>With everything that is wrong, a line each.</summary>
    public InvalidProjectionException(string[] messages) : base(string.Join(Environment.NewLine, messages))
    {
    }
}
