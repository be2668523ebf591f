namespace Marten.Schema;

/// <summary>An index over columns that hold duplicates of members.</summary>
public class DocumentIndex
{
    internal DocumentIndex()
    {
    }

    /// <summary>Whether two documents may not have the same values.</summary>
    public bool IsUnique { get; set; }

    /// <summary>The index's name; made of the table's and the members' unless set.</summary>
    public string? Name { get; set; }
}
