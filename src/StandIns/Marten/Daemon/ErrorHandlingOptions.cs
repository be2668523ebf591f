namespace JasperFx.Events.Daemon;

/// <summary>Which events a run passes over, rather than pausing what cannot deal with them. None: the stand-in refuses anything else.</summary>
public class ErrorHandlingOptions
{
    /// <summary>Those that a projection fails on.</summary>
    public bool SkipApplyErrors { get; set; }

    /// <summary>Those whose data cannot be read.</summary>
    public bool SkipSerializationErrors { get; set; }

    /// <summary>Those of a type that is not registered.</summary>
    public bool SkipUnknownEvents { get; set; }
}
