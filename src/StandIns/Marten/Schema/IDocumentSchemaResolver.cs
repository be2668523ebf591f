namespace JasperFx.Events;

/// <summary>Tells the names of the tables, for SQL of the caller's own.</summary>
public interface IDocumentSchemaResolver
{
    /// <summary>The table of a type of documents, such as <c>public.mt_doc_invoice</c>.</summary>
    /// <param name="qualified">Whether the schema stands before it.</param>
    string For<TDocument>(bool qualified = true);

    /// <summary>The table of events, such as <c>public.mt_events</c>.</summary>
    /// <param name="qualified">Whether the schema stands before it.</param>
    string ForEvents(bool qualified = true);
}
