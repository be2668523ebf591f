namespace CpmTracker.Fuzzing;

/// <summary>The documents of a run, by their number: a third valid, a third with spoiled variables, a third spoiled themselves.</summary>
public sealed class FuzzDocuments(SchemaText schema, int seed)
{
    /// <summary>A document, and whether it is known to be valid.</summary>
    public (GeneratedDocument Document, bool IsValid) At(int number)
    {
        var own = unchecked(seed * 1_000_003 + number);
        var made = DocumentGenerator.Make(schema, own);
        var random = new Random(own);
        return (number % 3) switch
        {
            0 => (made, true),
            1 => (made with { Variables = Damage.OfVariables(made.Variables, random) }, false),
            _ => (made with { Text = Damage.OfDocument(made.Text, random) }, false)
        };
    }
}
