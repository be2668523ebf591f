namespace Marten.Events;

/// <summary>Which optional metadata events are recorded with; each has a column of its own in <c>mt_events</c>.</summary>
public class MetadataConfig
{
    internal MetadataConfig()
    {
    }

    /// <summary>Records <see cref="JasperFx.Events.IEvent.Headers"/>.</summary>
    public bool HeadersEnabled { get; set; }

    /// <summary>Records <see cref="JasperFx.Events.IEvent.CorrelationId"/>.</summary>
    public bool CorrelationIdEnabled { get; set; }

    /// <summary>Records <see cref="JasperFx.Events.IEvent.CausationId"/>.</summary>
    public bool CausationIdEnabled { get; set; }

    /// <summary>Records <see cref="JasperFx.Events.IEvent.UserName"/>.</summary>
    public bool UserNameEnabled { get; set; }

    /// <summary>Records headers, correlation and causation; the user name is left as it is.</summary>
    public void EnableAll() => HeadersEnabled = CorrelationIdEnabled = CausationIdEnabled = true;
}
