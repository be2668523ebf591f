namespace HotChocolate.Types;

/// <summary>The scalar <c>Upload</c>, whose values are files: registered with <c>AddType&lt;UploadType&gt;()</c>, it makes <see cref="IFile"/> an input type.</summary>
public sealed class UploadType;
