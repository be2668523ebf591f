using HotChocolate.Execution.Serialization;

namespace HotChocolate.Execution;

/// <summary>Reads a leaf field off its object and writes it.</summary>
internal delegate LeafOutcome LeafWriter(object source, ResultBuffer buffer);
