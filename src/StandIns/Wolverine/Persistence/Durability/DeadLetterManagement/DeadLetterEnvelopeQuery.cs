namespace Wolverine.Persistence.Durability.DeadLetterManagement;

/// <summary>Which dead letters are meant: all, unless something is set.</summary>
public class DeadLetterEnvelopeQuery
{
    /// <summary>All of them.</summary>
    public DeadLetterEnvelopeQuery()
    {
    }

    /// <summary>Those of these ids.</summary>
    public DeadLetterEnvelopeQuery(Guid[] messageIds) => MessageIds = messageIds;

    /// <summary>Only those of these ids.</summary>
    public Guid[] MessageIds { get; set; } = [];

    /// <summary>Only those that failed by an exception of that type, by its full name.</summary>
    public string? ExceptionType { get; set; }

    /// <summary>Only those whose message is of that type, by its name in stored messages.</summary>
    public string? MessageType { get; set; }

    /// <summary>Only those of that queue, by its address.</summary>
    public string? ReceivedAt { get; set; }

    /// <summary>Only those that are to be handled again, or only those that are not.</summary>
    public bool? Replayable { get; set; }

    /// <summary>The page, from 1.</summary>
    public int PageNumber { get; set; } = 1;

    /// <summary>How many a page; 100 unless set.</summary>
    public int PageSize { get; set; } = 100;
}
