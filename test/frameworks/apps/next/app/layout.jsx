export default function Layout({ children }) {
  return (
    <html lang="fr">
      <head>
        <link rel="icon" href="data:," />
      </head>
      <body>{children}</body>
    </html>
  );
}
