namespace Wolverine.Marten;

/// <summary>Marks a host whose Marten sessions take part in the handling of messages. There is nothing to set in this stand-in.</summary>
public class MartenIntegration;
