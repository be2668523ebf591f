namespace Marten.Events;

/// <summary>The columns of an event row in the order that <see cref="EventRowReader"/> reads them, optional ones as configured.</summary>
internal static class EventColumns
{
    public static string For(MetadataConfig metadata, string alias = "")
    {
        var prefix = alias.Length == 0 ? "" : alias + ".";
        return string.Join(", ", new[] { "seq_id", "type", "mt_dotnet_type", "data", "id", "stream_id", "version", "\"timestamp\"", "is_archived" }
            .Concat(Optional(metadata)).Select(column => prefix + column));
    }

    public static IEnumerable<string> Optional(MetadataConfig metadata)
    {
        if (metadata.CorrelationIdEnabled) yield return "correlation_id";
        if (metadata.CausationIdEnabled) yield return "causation_id";
        if (metadata.HeadersEnabled) yield return "headers";
        if (metadata.UserNameEnabled) yield return "user_name";
    }
}
