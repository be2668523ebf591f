namespace HotChocolate.Execution;

/// <summary>A field's pipeline, or the rest of it: gives the field's value.</summary>
internal delegate ValueTask<object?> FieldDelegate(FieldContext context);
